//! Draws what egui would draw, on the processor, so that a person can look at a screen of a test.

use std::{cell::RefCell, collections::HashMap, path::Path, rc::Rc};

use egui::{Color32, ColorImage, ImageData, Mesh, Pos2, Rect, TextureId, TexturesDelta, epaint::Primitive};

type Textures = Rc<RefCell<HashMap<TextureId, ColorImage>>>;

/// Keeps the textures of a harness; clones share them.
#[derive(Clone, Default)]
pub struct Raster(Textures);

impl egui_kittest::TestRenderer for Raster {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut textures = self.0.borrow_mut();
        let parts = delta.set.drain().flat_map(|(id, parts)| parts.into_iter().map(move |part| (id, part)));
        parts.for_each(|(id, part)| {
            let ImageData::Color(image) = part.image;
            match part.pos {
                None => drop(textures.insert(id, (*image).clone())),
                Some(at) => paste(textures.get_mut(&id).unwrap(), &image, at),
            }
        });
        delta.free.clear();
    }
}

fn paste(onto: &mut ColorImage, part: &ColorImage, [left, top]: [usize; 2]) {
    for y in 0..part.size[1] {
        for x in 0..part.size[0] {
            onto[(left + x, top + y)] = part[(x, y)];
        }
    }
}

impl Raster {
    /// Writes the last frame of a window as a picture.
    pub fn save(&self, ctx: &egui::Context, output: &egui::FullOutput, size: [usize; 2], path: &Path) {
        let mut canvas = ColorImage::filled(size, Color32::BLACK);
        let scale = output.pixels_per_point;
        for part in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &part.primitive else { continue };
            let textures = self.0.borrow();
            if let Some(texture) = textures.get(&mesh.texture_id) {
                draw(&mut canvas, mesh, texture, part.clip_rect * scale, scale);
            }
        }
        let bytes: Vec<u8> = canvas.pixels.iter().flat_map(|pixel| pixel.to_opaque().to_array()).collect();
        let image = image::RgbaImage::from_raw(size[0] as u32, size[1] as u32, bytes).unwrap();
        image.save(path).unwrap();
    }
}

fn draw(canvas: &mut ColorImage, mesh: &Mesh, texture: &ColorImage, clip: Rect, scale: f32) {
    let bounds = clip.intersect(Rect::from_min_size(Pos2::ZERO, canvas.size.map(|side| side as f32).into()));
    for triangle in mesh.indices.chunks_exact(3) {
        let corners = [0, 1, 2].map(|corner| mesh.vertices[triangle[corner] as usize]);
        let [a, b, c] = corners.map(|corner| corner.pos * scale);
        let area = (b - a).x * (c - a).y - (b - a).y * (c - a).x;
        let reach = Rect::from_points(&[a, b, c]).intersect(bounds);
        if area == 0.0 || !reach.is_positive() {
            continue;
        }
        for y in reach.top() as usize..reach.bottom().ceil() as usize {
            for x in reach.left() as usize..reach.right().ceil() as usize {
                let p = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                let part = |u: Pos2, v: Pos2| ((v - u).x * (p - u).y - (v - u).y * (p - u).x) / area;
                let weights = [part(b, c), part(c, a), part(a, b)];
                if clip.contains(p) && weights.iter().all(|weight| *weight >= 0.0) && p.x < bounds.right() {
                    let mix = |value: fn(&egui::epaint::Vertex, usize) -> f32, index| -> f32 {
                        (0..3).map(|corner| value(&corners[corner], index) * weights[corner]).sum()
                    };
                    let texel = sample(texture, mix(|v, _| v.uv.x, 0), mix(|v, _| v.uv.y, 0));
                    let ink = [0, 1, 2, 3].map(|index| {
                        mix(|v, index| f32::from(v.color.to_array()[index]), index) / 255.0 * texel[index]
                    });
                    let under = canvas[(x, y)].to_array();
                    let mixed = [0, 1, 2, 3]
                        .map(|index| (ink[index] + f32::from(under[index]) * (1.0 - ink[3] / 255.0)) as u8);
                    let [r, g, b, a] = mixed;
                    canvas[(x, y)] = Color32::from_rgba_premultiplied(r, g, b, a);
                }
            }
        }
    }
}

/// Between the four nearest pixels.
fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = ((u * width as f32 - 0.5).max(0.0), (v * height as f32 - 0.5).max(0.0));
    let pixel = |x: usize, y: usize| texture[(x.min(width - 1), y.min(height - 1))].to_array().map(f32::from);
    let (left, top) = (x as usize, y as usize);
    let (right_part, low_part) = (x - left as f32, y - top as f32);
    let (a, b) = (pixel(left, top), pixel(left + 1, top));
    let (c, d) = (pixel(left, top + 1), pixel(left + 1, top + 1));
    [0, 1, 2, 3].map(|i| {
        let (upper, lower) = (a[i] + (b[i] - a[i]) * right_part, c[i] + (d[i] - c[i]) * right_part);
        upper + (lower - upper) * low_part
    })
}

//! Pages with mistakes in them and without, for benches and tests: made from a seed, and from no part of harkdown, so
//! that what judges a repair does not share its errors.

mod case;
mod defect;
mod good;
mod layer;
mod reading;
mod shell;
mod strict;

use super::support::{json, rng};

pub(crate) use case::{Case, Mistake, Wish};
pub(crate) use defect::{Kind, Repair, kinds};
pub(crate) use good::Notation;
pub(crate) use reading::Blocks;

//! Rules about what comes up only where pages are made of data, or data of pages.

pub(crate) mod invalid_record;
pub(crate) mod odd_page;

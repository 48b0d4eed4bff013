//! A request in the words of HAR 1.2, decoded and defaulted, ready to be written as code.
//!
//! Source: HAR 1.2, "request", "cookies", "headers", "queryString", "postData", "params".

use crate::web::media_type::lower_essence;

/// One HTTP request. What the block leaves out has the default that httpsnippet gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The request method, as written.
    pub method: String,
    /// The absolute URL, as written; it may hold a query and placeholders.
    pub url: String,
    /// `HTTP/1.1` where the block says nothing.
    pub http_version: String,
    /// In order.
    pub cookies: Vec<Cookie>,
    /// In order, duplicates included.
    pub headers: Vec<NameValue>,
    /// In order, decoded names and values; added to the query of `url`, unless that has the pair already.
    pub query_string: Vec<NameValue>,
    /// The body, if there is one.
    pub post_data: Option<PostData>,
    /// The names of the variables that the texts take from the author's shell, each of which is written as `${NAME}` in them.
    pub variables: Vec<String>,
    /// What the author's shell or client does beside that, each as a sentence about the code that does not do it.
    pub unsaid: Vec<String>,
}

/// A header field or a query parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameValue {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

impl NameValue {
    /// The value of the first of some fields with a name, in any case.
    #[must_use]
    pub(crate) fn find<'f>(fields: &'f [Self], name: &str) -> Option<&'f str> {
        fields.iter().find(|field| field.name.eq_ignore_ascii_case(name)).map(|field| field.value.as_str())
    }
}

/// A cookie to send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cookie {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostData {
    /// The media type; empty where the block names none.
    pub mime_type: String,
    /// The body as text.
    pub text: Option<String>,
    /// The fields of a form, in order; empty where `text` is the body.
    pub params: Vec<Param>,
}

/// A field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Param {
    /// The name of the field.
    pub name: String,
    /// Its value, or the content of its file.
    pub value: Option<String>,
    /// The name of the file, for `multipart/form-data`.
    pub file_name: Option<String>,
    /// The media type of the part, for `multipart/form-data`.
    pub content_type: Option<String>,
}

impl Request {
    /// Shows all texts that may hold placeholders.
    pub(crate) fn each_text(&mut self, show: &mut impl FnMut(&mut String)) {
        show(&mut self.url);
        for pair in self.headers.iter_mut().chain(&mut self.query_string) {
            show(&mut pair.name);
            show(&mut pair.value);
        }
        for cookie in &mut self.cookies {
            show(&mut cookie.name);
            show(&mut cookie.value);
        }
        if let Some(data) = &mut self.post_data {
            data.text.iter_mut().for_each(&mut *show);
            for param in &mut data.params {
                show(&mut param.name);
                param.value.iter_mut().chain(&mut param.file_name).for_each(&mut *show);
            }
        }
    }

    /// The first header of that name, in any case.
    #[must_use]
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        NameValue::find(&self.headers, name)
    }

    /// The media type of the body without its parameters, lower case: from the Content-Type header, else `postData`.
    #[must_use]
    pub(crate) fn media_type(&self) -> Option<String> {
        let declared = self.header("content-type").or(self.post_data.as_ref().map(|body| body.mime_type.as_str()))?;
        Some(lower_essence(declared)).filter(|essence| !essence.is_empty())
    }
}

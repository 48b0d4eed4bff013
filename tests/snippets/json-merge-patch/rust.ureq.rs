fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"name": null, "tags": ["a"], "price": 12.50}"#;
    let url = "https://api.example.com/users/1";
    let mut response = ureq::patch(url)
        .header("Content-Type", "application/merge-patch+json")
        .header("If-Match", r#""3""#)
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users/1";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"name": null, "tags": ["a"], "price": 12.50}"#;
    let response = client
        .patch(url)
        .header("Content-Type", "application/merge-patch+json")
        .header("If-Match", r#""3""#)
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

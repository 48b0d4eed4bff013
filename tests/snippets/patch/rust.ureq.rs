fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"[{"op": "replace", "path": "/name", "value": "x"}]"#;
    let url = "https://api.example.com/users/7";
    let mut response = ureq::patch(url)
        .header("Content-Type", "application/json-patch+json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

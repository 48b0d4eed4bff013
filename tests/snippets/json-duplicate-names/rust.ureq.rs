fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}"#;
    let url = "https://api.example.com/twice";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

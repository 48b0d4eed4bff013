fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"a": 1,"#;
    let url = "https://api.example.com/broken";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

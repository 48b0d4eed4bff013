fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/users")
        .header("Content-Type", "application/json")
        .header("content-type", "text/plain")
        .send(r#"{"a": 1}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

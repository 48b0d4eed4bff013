fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/twice")
        .header("Content-Type", "application/json")
        .send(r#"{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

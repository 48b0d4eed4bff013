fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::put("https://api.example.com/settings/name")
        .header("Content-Type", "application/json")
        .send(r#""a plain string""#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

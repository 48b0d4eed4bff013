fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"avogadro": 6.02E+23, "small": 1E-7}"#;
    let url = "https://api.example.com/numbers";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

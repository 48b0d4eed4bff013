fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::patch("https://api.example.com/users/7")
        .header("Content-Type", "application/json-patch+json")
        .send(r#"[{"op": "replace", "path": "/name", "value": "x"}]"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

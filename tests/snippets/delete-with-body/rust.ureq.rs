fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"ids": [1, 2, 3]}"#;
    let url = "https://api.example.com/users";
    let mut response = ureq::delete(url)
        .header("Content-Type", "application/json")
        .force_send_body()
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

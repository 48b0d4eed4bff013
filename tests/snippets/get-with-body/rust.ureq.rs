fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"query": "x"}"#;
    let url = "https://api.example.com/search";
    let mut response = ureq::get(url)
        .header("Content-Type", "application/json")
        .force_send_body()
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

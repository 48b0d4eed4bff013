fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::get("https://api.example.com/search")
        .header("Content-Type", "application/json")
        .force_send_body()
        .send(r#"{"query": "x"}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

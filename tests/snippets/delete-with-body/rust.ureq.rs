fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::delete("https://api.example.com/users")
        .header("Content-Type", "application/json")
        .force_send_body()
        .send(r#"{"ids": [1, 2, 3]}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

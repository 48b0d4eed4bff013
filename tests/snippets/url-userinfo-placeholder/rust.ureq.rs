fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/me";
    let mut response = ureq::get(url)
        .header("Authorization", "Basic e3VzZXJ9OjxQQVNTV09SRD4=")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::put("https://api.example.com/numbers/1")
        .header("Content-Type", "application/json")
        .send("[1e5]")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

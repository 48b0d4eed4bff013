fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::put("https://api.example.com/settings/dark")
        .header("Content-Type", "application/json")
        .send("false")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

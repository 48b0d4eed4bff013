fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::put("https://api.example.com/settings/theme")
        .header("Content-Type", "application/json")
        .send("null")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

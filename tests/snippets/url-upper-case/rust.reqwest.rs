fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("HTTPS://API.Example.COM/Path")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

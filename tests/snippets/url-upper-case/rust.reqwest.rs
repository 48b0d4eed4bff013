fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "HTTPS://API.Example.COM/Path";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

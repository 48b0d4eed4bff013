fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/docs?x=1";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

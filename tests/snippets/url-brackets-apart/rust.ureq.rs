fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
    let mut response = ureq::get(url).call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

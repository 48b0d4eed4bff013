fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/stars/1";
    let mut response = ureq::put(url).send_empty()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/files/1";
    let mut response = ureq::head(url).call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/ping";
    let mut response = ureq::post(url).send_empty()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

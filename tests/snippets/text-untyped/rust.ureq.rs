fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "just some text";
    let url = "https://api.example.com/raw";
    let mut response = ureq::post(url).send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "{}";
    let url = "https://api.example.com/jobs";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

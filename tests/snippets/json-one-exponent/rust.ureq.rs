fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "[1e5]";
    let url = "https://api.example.com/numbers/1";
    let mut response = ureq::put(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

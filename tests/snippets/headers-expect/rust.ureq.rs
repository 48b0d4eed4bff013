fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "x";
    let url = "https://api.example.com/users";
    let mut response = ureq::post(url)
        .header("Expect", "100-continue")
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

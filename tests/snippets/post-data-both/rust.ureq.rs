fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "a=1&b=2";
    let url = "https://api.example.com/form";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

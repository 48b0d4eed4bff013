fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::options("https://api.example.com/x")
        .header("Content-Type", "text/plain")
        .force_send_body()
        .send("*")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/jobs/7/start";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send_empty()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::head("https://api.example.com/files/1")
        .header("Content-Type", "text/plain")
        .force_send_body()
        .send("odd")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--data -X DELETE";
    let url = "https://api.example.com/raw";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

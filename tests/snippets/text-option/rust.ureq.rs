fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--config=/etc/passwd -o x";
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

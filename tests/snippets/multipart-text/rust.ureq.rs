fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n";
    let url = "https://api.example.com/upload";
    let mut response = ureq::post(url)
        .header("Content-Type", "multipart/form-data; boundary=XX")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

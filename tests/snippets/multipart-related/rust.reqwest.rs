fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/upload")
        .header("Content-Type", "multipart/related; boundary=harkdown-boundary-1")
        .body("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

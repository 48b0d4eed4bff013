fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\"quoted\"; it's; filename=x \\\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}\r\n--harkdown-boundary-1--\r\n";
    let response = client
        .post(url)
        .header(
            "Content-Type",
            "multipart/form-data; boundary=harkdown-boundary-1",
        )
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

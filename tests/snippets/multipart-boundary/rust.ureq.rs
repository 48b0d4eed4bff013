fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n--a b\r\nnot a boundary\r\n--a b--\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--harkdown-boundary-1--\r\n";
    let url = "https://api.example.com/upload";
    let mut response = ureq::post(url)
        .header(
            "Content-Type",
            "multipart/form-data; boundary=harkdown-boundary-1",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

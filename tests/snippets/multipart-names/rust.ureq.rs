fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"\\\"\r\n\r\na backslash\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"two%0Alines\"\r\n\r\na line feed\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n";
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

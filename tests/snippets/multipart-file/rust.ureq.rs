fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nMy notes\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nfirst line\nsecond line\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nagain\r\n--harkdown-boundary-1--\r\n";
    let url = "https://api.example.com/upload";
    let mut response = ureq::post(url)
        .header("Authorization", "Bearer ABCD")
        .header(
            "Content-Type",
            "multipart/form-data; boundary=harkdown-boundary-1",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}

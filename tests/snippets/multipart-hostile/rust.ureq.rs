fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"na%22me\"\r\n\r\n@file;type=x\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"a=b\"\r\n\r\n<file\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"it's %22it%22; x.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}; $(id)\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"ünï\"; filename=\"naïve 😀.bin\"\r\n\r\nx\r\n--harkdown-boundary-1--\r\n";
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

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes";
    let client = reqwest::blocking::Client::new();
    let body = r"

  two lines before, two after  
	tab at the end	
 

";
    let response = client
        .post(url)
        .header("Content-Type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

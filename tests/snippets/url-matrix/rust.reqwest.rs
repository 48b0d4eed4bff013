fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url =
        "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00";
    let client = reqwest::blocking::Client::new();
    let response = client.put(url).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

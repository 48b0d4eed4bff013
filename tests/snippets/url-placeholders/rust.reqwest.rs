fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}

use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/templates', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\\n{{#each items}}\\n{{/each}}\\n"
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";

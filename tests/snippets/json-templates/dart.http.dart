import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/templates');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'subject': 'Hello {{user.name}}',
      'js': '\${name} `x`',
      'ruby': '#{name} #@a #\$b',
      'python': '%(name)s {0} {}',
      'swift': '\\(name)',
      'erb': '<%= name %> <?php echo 1 ?>',
      'liquid': '{% if a %}{{ a }}{% endif %}',
      'block': '''
one
{{#each items}}
{{/each}}
''',
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}

import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/templates',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
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
    ),
  );
  print(response.statusCode);
  print(response.data);
}

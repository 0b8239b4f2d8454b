from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

SQLITE = (
    """CREATE VIRTUAL TABLE search_words USING fts5(
        kind, folded, content='search_entry', content_rowid='id', tokenize='unicode61 remove_diacritics 0')""",
    """CREATE VIRTUAL TABLE search_letters USING fts5(
        folded, content='search_entry', content_rowid='id', tokenize='trigram')""",
    """CREATE TRIGGER search_words_come AFTER INSERT ON search_entry BEGIN
        INSERT INTO search_words(rowid, kind, folded) VALUES (new.id, new.kind, new.folded);
    END""",
    """CREATE TRIGGER search_words_go AFTER DELETE ON search_entry BEGIN
        INSERT INTO search_words(search_words, rowid, kind, folded)
            VALUES ('delete', old.id, old.kind, old.folded);
    END""",
    """CREATE TRIGGER search_words_change AFTER UPDATE OF kind, folded ON search_entry BEGIN
        INSERT INTO search_words(search_words, rowid, kind, folded)
            VALUES ('delete', old.id, old.kind, old.folded);
        INSERT INTO search_words(rowid, kind, folded) VALUES (new.id, new.kind, new.folded);
    END""",
    """CREATE TRIGGER search_letters_come AFTER INSERT ON search_entry WHEN new.kind <> 'clause' BEGIN
        INSERT INTO search_letters(rowid, folded) VALUES (new.id, new.folded);
    END""",
    """CREATE TRIGGER search_letters_go AFTER DELETE ON search_entry WHEN old.kind <> 'clause' BEGIN
        INSERT INTO search_letters(search_letters, rowid, folded) VALUES ('delete', old.id, old.folded);
    END""",
    """CREATE TRIGGER search_letters_change AFTER UPDATE OF folded ON search_entry WHEN old.kind <> 'clause' BEGIN
        INSERT INTO search_letters(search_letters, rowid, folded) VALUES ('delete', old.id, old.folded);
        INSERT INTO search_letters(rowid, folded) VALUES (new.id, new.folded);
    END""",
)
POSTGRESQL = (
    # The kind is a word among the others, so that one index narrows by both; with a sign that no folded text has.
    """ALTER TABLE search_entry ADD COLUMN words tsvector GENERATED ALWAYS AS
        (array_to_tsvector(ARRAY['=' || kind]::text[]) || to_tsvector('simple', folded)) STORED""",
    "CREATE INDEX search_entry_words ON search_entry USING gin (words)",
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE INDEX search_entry_letters ON search_entry USING gin (folded gin_trgm_ops) WHERE kind <> 'clause'",
)


def make_indexes(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement, params=None)


def drop_indexes(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "sqlite":
        for table in ("search_words", "search_letters"):
            schema_editor.execute(f"DROP TABLE {table}", params=None)


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=20)),
                ("code", models.CharField(max_length=40)),
                ("place", models.CharField(blank=True, max_length=160)),
                ("title", models.CharField(max_length=500)),
                ("detail", models.CharField(blank=True, max_length=300)),
                ("text", models.TextField(blank=True)),
                ("folded", models.TextField(editable=False)),
                ("body_path", models.CharField(db_index=True, max_length=255)),
            ],
            options={
                "verbose_name_plural": "entries",
                "indexes": [models.Index(fields=["kind", "code"], name="search_entr_kind_10b18b_idx")],
            },
        ),
        migrations.RunPython(make_indexes, drop_indexes),
    ]
